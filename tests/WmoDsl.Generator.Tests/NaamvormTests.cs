using WmoDsl.Compiler.Emit;

namespace WmoDsl.Generator.Tests;

public class NaamvormTests
{
    [Theory]
    [InlineData("loopafstand", "Loopafstand")]
    [InlineData("bijdrage van de cliënt", "BijdrageVanClient")]
    [InlineData("hulp bij het huishouden", "HulpBijHuishouden")]
    [InlineData("De Wlz-instelling", "WlzInstelling")]
    [InlineData("AOW-leeftijd bereikt", "AOWLeeftijdBereikt")]
    [InlineData("2 kamers", "_2Kamers")]
    [InlineData("'s nachts hulp nodig", "SNachtsHulpNodig")]
    [InlineData("één of méér", "EenOfMeer")]
    [InlineData("ĳs, œuvre & ørn", "IjsOeuvreOrn")]
    [InlineData("de het een", "DeHetEen")]
    [InlineData("inkomen <18 jaar", "InkomenKleinerDan18Jaar")]
    [InlineData("🦽", "Naam")]
    [InlineData("наличие", "Наличие")]
    public void Pascal(string naam, string verwacht) => Naamvorm.Pascal(naam).ShouldBe(verwacht);

    [Theory]
    [InlineData("loopafstand is hoogstens de grens loopafstand", "loopafstandIsHoogstensGrensLoopafstand")]
    [InlineData("AOW-leeftijd bereikt", "aowLeeftijdBereikt")]
    [InlineData("Wlz-instelling", "wlzInstelling")]
    [InlineData("€ 10.000 is minder dan 5%", "_10000IsMinderDan5")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z", "aBCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ")]
    [InlineData("uitzonderlijkheidsverklaring aansprakelijkheidswaardevaststelling veranderingsprocessen", "uitzonderlijkheidsverklaring")]
    public void Camel(string naam, string verwacht) => Naamvorm.Camel(naam).ShouldBe(verwacht);

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("var", "@var")]
    [InlineData("klasse", "klasse")]
    public void Sleutelwoorden(string naam, string verwacht) => Naamvorm.Veilig(naam).ShouldBe(verwacht);
}
