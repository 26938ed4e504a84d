# Generated from schema/.
"""Test external execute workflow request."""

from sailpoint.v3.models import TestExternalExecuteWorkflowRequest

__all__ = ["TestExternalExecuteWorkflowRequest"]
