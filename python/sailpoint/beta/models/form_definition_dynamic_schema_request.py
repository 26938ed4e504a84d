# Generated from schema/.
"""Form definition dynamic schema request."""

from sailpoint.beta.models import FormDefinitionDynamicSchemaRequest

__all__ = ["FormDefinitionDynamicSchemaRequest"]
