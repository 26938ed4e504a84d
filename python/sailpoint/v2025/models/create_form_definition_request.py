# Generated from schema/.
"""Create form definition request."""

from sailpoint.v2025.models import CreateFormDefinitionRequest

__all__ = ["CreateFormDefinitionRequest"]
