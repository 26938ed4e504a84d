# Generated from schema/.
"""Create form instance request."""

from sailpoint.beta.models import CreateFormInstanceRequest

__all__ = ["CreateFormInstanceRequest"]
