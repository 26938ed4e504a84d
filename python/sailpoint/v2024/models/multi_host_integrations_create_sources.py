# Written by `make stubs` from schema/; change it there.
"""Multi host integrations create sources."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsCreateSources"]

MultiHostIntegrationsCreateSources = model("v2024", "MultiHostIntegrationsCreateSources")
