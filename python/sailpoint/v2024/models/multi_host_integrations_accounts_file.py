# Written by `make stubs` from schema/; change it there.
"""Multi host integrations accounts file."""

from sailpoint._core import model

__all__ = ["MultiHostIntegrationsAccountsFile"]

MultiHostIntegrationsAccountsFile = model("v2024", "MultiHostIntegrationsAccountsFile")
