# Generated from schema/.
"""Test external execute workflow request."""

from sailpoint.v2025.models import TestExternalExecuteWorkflowRequest

__all__ = ["TestExternalExecuteWorkflowRequest"]
