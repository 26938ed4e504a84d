# Generated from schema/.
"""Post external execute workflow200 response."""

from sailpoint.beta.models import PostExternalExecuteWorkflow200Response

__all__ = ["PostExternalExecuteWorkflow200Response"]
