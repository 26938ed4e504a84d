# Generated from schema/.
"""`sailpoint.aio` under the name that it has in a version of the official SDK."""

from sailpoint.aio import Paginator, Stream

__all__ = ["Paginator", "Stream"]
