# Generated from schema/.
"""Create form definition file request request."""

from sailpoint.beta.models import CreateFormDefinitionFileRequestRequest

__all__ = ["CreateFormDefinitionFileRequestRequest"]
