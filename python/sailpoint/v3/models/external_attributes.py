# Generated from schema/.
"""Settings of a trigger that another system fires."""

__all__ = ["ExternalAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Self

    from sailpoint._core import Model

    class ExternalAttributes(Model):
        """Settings of a trigger that another system fires."""

        name: str | None
        """The trigger's name."""
        description: str | None
        """The trigger's description."""
        client_id: str | None
        """Id of the OAuth client."""
        url: str | None
        """Address that the other system calls."""
        def __init__(
            self,
            *,
            name: str | None = ...,
            description: str | None = ...,
            client_id: str | None = ...,
            url: str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    ExternalAttributes = model("v3", "ExternalAttributes")
