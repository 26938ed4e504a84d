# Generated from schema/.
"""Create form instance request."""

from sailpoint.v2025.models import CreateFormInstanceRequest

__all__ = ["CreateFormInstanceRequest"]
