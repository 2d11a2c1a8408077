"""Makes small photos for tests, with everything that cameras and programs write into them."""

import io

from PIL import ExifTags, Image, ImageCms, PngImagePlugin

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
EXTENSIONS = {"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp", "AVIF": ".avif"}
SECRET = "made by Somebody Real"
_POSITION = {1: "N", 2: (51.0, 30.0, 26.0), 3: "W", 4: (0.0, 7.0, 39.0)}


def picture(width: int = 60, height: int = 40) -> Image.Image:
    """A picture without symmetry: dark to the left and light to the right, red at the top."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").rotate(180).resize((width, height))
    return Image.merge("RGB", (down, across, across))


def photo(form: str, orientation: int = 1, *, has_position: bool = False, **options) -> bytes:
    """A photo whose metadata holds `SECRET` in as many places as its form has."""
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = SECRET
    exif[ExifTags.Base.Orientation] = orientation
    if has_position:
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(_POSITION)
    xmp = f"<x:xmpmeta>{SECRET}</x:xmpmeta>"
    if form == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_text("Author", SECRET)
        texts.add_itxt("XML:com.adobe.xmp", xmp)
        options["pnginfo"] = texts
    else:
        options["xmp"] = xmp.encode()
    if form == "JPEG":
        options["comment"] = SECRET
    written = io.BytesIO()
    picture().save(written, form, exif=exif, icc_profile=PROFILE, **options)
    return written.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))
