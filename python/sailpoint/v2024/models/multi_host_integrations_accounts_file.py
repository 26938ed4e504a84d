# Generated from schema/.
"""Multi host integrations accounts file."""

from sailpoint.v2024.models import MultiHostIntegrationsAccountsFile

__all__ = ["MultiHostIntegrationsAccountsFile"]
