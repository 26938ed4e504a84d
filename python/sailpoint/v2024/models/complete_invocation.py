# Generated from schema/.
"""Complete invocation."""

from sailpoint.v2024.models import CompleteInvocation

__all__ = ["CompleteInvocation"]
