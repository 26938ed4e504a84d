# Written by `make stubs` from schema/; change it there.
"""Multi host integrations create."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsCreate"]

MultiHostIntegrationsCreate = model("v2024", "MultiHostIntegrationsCreate")
