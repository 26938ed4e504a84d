# Generated from schema/.
"""Multi host integrations create."""

from sailpoint.beta.models import MultiHostIntegrationsCreate

__all__ = ["MultiHostIntegrationsCreate"]
