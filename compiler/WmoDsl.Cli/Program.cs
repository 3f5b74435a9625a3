using WmoDsl.Cli;

return WmoProgramma.Voer(args, Omgeving.VanProces());
