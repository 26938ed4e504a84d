# Generated from schema/.
"""Create form definition request."""

from sailpoint.beta.models import CreateFormDefinitionRequest

__all__ = ["CreateFormDefinitionRequest"]
