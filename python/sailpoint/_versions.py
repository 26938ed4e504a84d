# Generated from schema/.
"""The versions of the service's API, which are packages of this one."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint import beta, v2024, v2025, v3

__all__ = ["beta", "v2024", "v2025", "v3"]
