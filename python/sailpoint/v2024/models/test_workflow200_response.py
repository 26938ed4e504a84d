# Generated from schema/.
"""The execution of a test."""

from sailpoint.v2024.models import TestWorkflow200Response

__all__ = ["TestWorkflow200Response"]
