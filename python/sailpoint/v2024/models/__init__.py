"""Every model of v2024 by its name, loaded when it is first asked for."""

from sailpoint._lazy import of_version

__getattr__, __dir__ = of_version(globals(), "v2024", ("models",), {})
