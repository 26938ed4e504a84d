# Generated from schema/.
"""Multi host integrations owner."""

from sailpoint.beta.models import MultiHostIntegrationsOwner

__all__ = ["MultiHostIntegrationsOwner"]
