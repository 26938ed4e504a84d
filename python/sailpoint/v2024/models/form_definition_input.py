# Generated from schema/.
"""Form definition input."""

from sailpoint.v2024.models import FormDefinitionInput

__all__ = ["FormDefinitionInput"]
