# Generated from schema/.
"""Complete invocation."""

from sailpoint.beta.models import CompleteInvocation

__all__ = ["CompleteInvocation"]
