# Generated from schema/.
"""Multi host integrations owner."""

from sailpoint.v2024.models import MultiHostIntegrationsOwner

__all__ = ["MultiHostIntegrationsOwner"]
