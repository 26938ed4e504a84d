# Generated from schema/.
"""Test external execute workflow200 response."""

from sailpoint.beta.models import TestExternalExecuteWorkflow200Response

__all__ = ["TestExternalExecuteWorkflow200Response"]
