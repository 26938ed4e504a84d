# Generated from schema/.
"""The execution of a test."""

from sailpoint.beta.models import TestWorkflow200Response

__all__ = ["TestWorkflow200Response"]
