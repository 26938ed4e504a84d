# Generated from schema/.
"""Test external execute workflow request."""

from sailpoint.beta.models import TestExternalExecuteWorkflowRequest

__all__ = ["TestExternalExecuteWorkflowRequest"]
