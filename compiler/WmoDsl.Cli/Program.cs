using System.Threading;
using WmoDsl.Cli;

// The evaluator follows concepts that follow concepts. However long somebody makes that chain, it ends in an answer and not in a stack trace:
// a thread of our own may have more room than the first one gets. What is not used, costs nothing.
var code = 0;
var draad = new Thread(() => code = WmoProgramma.Voer(args, Omgeving.VanProces()), maxStackSize: 256 * 1024 * 1024);
draad.Start();
draad.Join();
return code;
