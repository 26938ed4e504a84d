# Generated from schema/.
"""Form definition input."""

from sailpoint.v2025.models import FormDefinitionInput

__all__ = ["FormDefinitionInput"]
