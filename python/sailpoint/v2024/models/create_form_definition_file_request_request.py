# Generated from schema/.
"""Create form definition file request request."""

from sailpoint.v2024.models import CreateFormDefinitionFileRequestRequest

__all__ = ["CreateFormDefinitionFileRequestRequest"]
