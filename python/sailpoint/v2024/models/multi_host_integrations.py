# Generated from schema/.
"""Multi host integrations."""

from sailpoint.v2024.models import MultiHostIntegrations

__all__ = ["MultiHostIntegrations"]
