# Generated from schema/.
"""Complete invocation."""

from sailpoint.v2025.models import CompleteInvocation

__all__ = ["CompleteInvocation"]
