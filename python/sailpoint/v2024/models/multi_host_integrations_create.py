# Generated from schema/.
"""Multi host integrations create."""

from sailpoint.v2024.models import MultiHostIntegrationsCreate

__all__ = ["MultiHostIntegrationsCreate"]
