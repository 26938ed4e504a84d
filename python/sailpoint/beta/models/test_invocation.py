# Generated from schema/.
"""Test invocation."""

from sailpoint.beta.models import TestInvocation

__all__ = ["TestInvocation"]
