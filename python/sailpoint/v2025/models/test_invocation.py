# Generated from schema/.
"""Test invocation."""

from sailpoint.v2025.models import TestInvocation

__all__ = ["TestInvocation"]
