# Generated from schema/.
"""Non employee idn user request."""

from sailpoint.v2024.models import NonEmployeeIdnUserRequest

__all__ = ["NonEmployeeIdnUserRequest"]
