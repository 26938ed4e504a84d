# Generated from schema/.
"""Multi host integrations."""

from sailpoint.v2025.models import MultiHostIntegrations

__all__ = ["MultiHostIntegrations"]
