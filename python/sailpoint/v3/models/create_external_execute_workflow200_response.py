# Generated from schema/.
"""The execution that was started."""

from sailpoint.v3.models import CreateExternalExecuteWorkflow200Response

__all__ = ["CreateExternalExecuteWorkflow200Response"]
