# Written by `make stubs` from schema/; change it there.
"""Multi host integrations owner."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsOwner"]

MultiHostIntegrationsOwner = model("v2024", "MultiHostIntegrationsOwner")
