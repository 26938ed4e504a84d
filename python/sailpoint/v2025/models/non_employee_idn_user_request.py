# Generated from schema/.
"""Non employee idn user request."""

from sailpoint.v2025.models import NonEmployeeIdnUserRequest

__all__ = ["NonEmployeeIdnUserRequest"]
