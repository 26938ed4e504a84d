# Generated from schema/.
"""Multi host integrations management workgroup."""

from sailpoint.beta.models import MultiHostIntegrationsManagementWorkgroup

__all__ = ["MultiHostIntegrationsManagementWorkgroup"]
