# Generated from schema/.
"""Form definition file upload response."""

from sailpoint.beta.models import FormDefinitionFileUploadResponse

__all__ = ["FormDefinitionFileUploadResponse"]
