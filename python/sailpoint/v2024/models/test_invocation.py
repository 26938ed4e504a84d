# Generated from schema/.
"""Test invocation."""

from sailpoint.v2024.models import TestInvocation

__all__ = ["TestInvocation"]
