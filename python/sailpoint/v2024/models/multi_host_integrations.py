# Written by `make stubs` from schema/; change it there.
"""Multi host integrations."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrations"]

MultiHostIntegrations = model("v2024", "MultiHostIntegrations")
