# Generated from schema/.
"""Access item app response."""

__all__ = ["AccessItemAppResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class AccessItemAppResponse(Model):
        """Access item app response."""

        id: str | None
        access_type: str | None
        display_name: str | None
        source_name: str | None
        app_role_id: str | None
        def __init__(
            self,
            *,
            app_role_id: str | None,
            id: str | None = ...,
            access_type: str | None = ...,
            display_name: str | None = ...,
            source_name: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessItemAppResponse = model("v2025", "AccessItemAppResponse")
