# Generated from schema/.
"""Form definition input."""

from sailpoint.beta.models import FormDefinitionInput

__all__ = ["FormDefinitionInput"]
