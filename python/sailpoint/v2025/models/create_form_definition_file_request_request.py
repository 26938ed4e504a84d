# Generated from schema/.
"""Create form definition file request request."""

from sailpoint.v2025.models import CreateFormDefinitionFileRequestRequest

__all__ = ["CreateFormDefinitionFileRequestRequest"]
