# Generated from schema/.
"""Test external execute workflow request."""

from sailpoint.v2024.models import TestExternalExecuteWorkflowRequest

__all__ = ["TestExternalExecuteWorkflowRequest"]
