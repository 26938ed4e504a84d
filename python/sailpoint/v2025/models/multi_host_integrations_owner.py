# Generated from schema/.
"""Multi host integrations owner."""

from sailpoint.v2025.models import MultiHostIntegrationsOwner

__all__ = ["MultiHostIntegrationsOwner"]
