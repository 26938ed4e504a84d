# Generated from schema/.
"""The execution that was started."""

from sailpoint.v2024.models import CreateExternalExecuteWorkflow200Response

__all__ = ["CreateExternalExecuteWorkflow200Response"]
