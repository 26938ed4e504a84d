# Generated from schema/.
"""Complete invocation input."""

from sailpoint.v2025.models import CompleteInvocationInput

__all__ = ["CompleteInvocationInput"]
