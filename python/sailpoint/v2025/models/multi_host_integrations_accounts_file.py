# Generated from schema/.
"""Multi host integrations accounts file."""

from sailpoint.v2025.models import MultiHostIntegrationsAccountsFile

__all__ = ["MultiHostIntegrationsAccountsFile"]
